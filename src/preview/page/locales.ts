import type { FailureReason } from '../page-protocol.js';
import type { LocaleTag } from './localised-names.js';

/**
 * What can be wrong with an option's value. `missing`: required and empty. `not-listed`: neither a choice nor free text.
 */
export type FieldProblem =
  'missing' | 'not-a-number' | 'out-of-range' | 'too-short' | 'too-long' | 'not-listed';

/** Every word of the page itself. `{}` is where a name or number goes. */
export interface Labels {
  readonly textChannels: string;
  readonly directMessages: string;
  readonly channels: string;
  readonly members: string;
  readonly online: string;
  readonly offline: string;
  readonly connecting: string;
  readonly reconnecting: string;
  readonly botOffline: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly openChannels: string;
  readonly closeChannels: string;
  readonly messageIn: string;
  readonly messageTo: string;
  readonly messagesIn: string;
  readonly commands: string;
  readonly noCommands: string;
  readonly moreOptions: string;
  readonly optionalOptions: string;
  readonly optional: string;
  readonly removeOption: string;
  readonly cancelCommand: string;
  readonly send: string;
  readonly loadingChoices: string;
  readonly noChoices: string;
  readonly choicesFailed: string;
  readonly trueLabel: string;
  readonly falseLabel: string;
  readonly hintSend: string;
  readonly app: string;
  readonly used: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly edited: string;
  readonly thinking: string;
  readonly sending: string;
  readonly interactionFailed: string;
  readonly today: string;
  readonly yesterday: string;
  readonly jumpToNew: string;
  readonly messageMenu: string;
  readonly apps: string;
  readonly copyText: string;
  readonly copyId: string;
  readonly deletedMessage: string;
  readonly select: string;
  readonly spoiler: string;
  readonly download: string;
  readonly notLoaded: string;
  readonly unsupported: string;
  readonly cancel: string;
  readonly submit: string;
  readonly close: string;
  readonly enlarge: string;
  readonly openInBrowser: string;
  readonly modalFailed: string;
  readonly required: string;
  readonly modalWarning: string;
  readonly welcomeGuild: string;
  readonly welcomeDirect: string;
  readonly welcomeText: string;
  readonly messageCommands: string;
  readonly waitingForBot: string;
  readonly failures: Readonly<Record<FailureReason, string>>;
  readonly problems: Readonly<Record<FieldProblem, string>>;
}

const english: Labels = {
  textChannels: 'Text Channels',
  directMessages: 'Direct Messages',
  channels: 'Channels',
  members: 'Members',
  online: 'Online',
  offline: 'Offline',
  connecting: 'Connecting…',
  reconnecting: 'Connection lost. Reconnecting…',
  botOffline: '{} is offline. Commands will work again when it is back.',
  language: 'Language',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  openChannels: 'Show channels',
  closeChannels: 'Hide channels',
  messageIn: 'Message #{}',
  messageTo: 'Message @{}',
  messagesIn: 'Messages in {}',
  commands: 'Commands',
  noCommands: 'No command matches.',
  moreOptions: '+{} more',
  optionalOptions: 'Optional',
  optional: 'optional',
  removeOption: 'Remove {}',
  cancelCommand: 'Cancel command',
  send: 'Send',
  loadingChoices: 'Loading options…',
  noChoices: 'No options match your search',
  choicesFailed: 'Loading options failed',
  trueLabel: 'True',
  falseLabel: 'False',
  hintSend: 'Enter to send · Tab for the next option · Esc to close the list',
  app: 'APP',
  used: '{} used',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  edited: '(edited)',
  thinking: '{} is thinking…',
  sending: 'Sending command…',
  interactionFailed: 'This interaction failed',
  today: 'Today at {}',
  yesterday: 'Yesterday at {}',
  jumpToNew: 'New messages',
  messageMenu: 'More actions',
  apps: 'Apps',
  copyText: 'Copy Text',
  copyId: 'Copy Message ID',
  deletedMessage: 'Original message was deleted',
  select: 'Make a selection',
  spoiler: 'Spoiler',
  download: 'Download {}',
  notLoaded: 'Picture from {} is not loaded here',
  unsupported: 'This page cannot show this part (type {}).',
  cancel: 'Cancel',
  submit: 'Submit',
  close: 'Close',
  enlarge: 'Open the picture',
  openInBrowser: 'Open in Browser',
  modalFailed: 'Something went wrong. Try again.',
  required: 'This field is required',
  modalWarning: 'This form will be submitted to {}.',
  welcomeGuild: 'Welcome to #{}!',
  welcomeDirect: 'This is the start of your conversation with {}',
  welcomeText: 'Type / in the message box, or start with one of these:',
  messageCommands: 'On any message: its menu, then Apps, then {}',
  waitingForBot: 'Waiting for the bot to come online…',
  failures: {
    'no-response': 'The application did not respond',
    'bot-offline': 'The application is offline',
    'unknown-command': 'This command is outdated, please try again in a few minutes',
    'invalid-options': 'The command was not sent: an option is not valid',
    'bot-error': 'The application sent a response that Discord does not accept',
  },
  problems: {
    missing: 'This option is required. Specify a value.',
    'not-a-number': 'Input a valid number.',
    'out-of-range': 'This number is out of range.',
    'too-short': 'This is too short.',
    'too-long': 'This is too long.',
    'not-listed': 'Select one of the listed options.',
  },
};

const simplifiedChinese: Labels = {
  textChannels: '文字频道',
  directMessages: '私信',
  channels: '频道',
  members: '成员',
  online: '在线',
  offline: '离线',
  connecting: '正在连接…',
  reconnecting: '连接已断开，正在重新连接…',
  botOffline: '{} 目前离线，恢复后即可使用命令。',
  language: '语言',
  theme: '主题',
  light: '浅色',
  dark: '深色',
  openChannels: '显示频道',
  closeChannels: '隐藏频道',
  messageIn: '发送消息到 #{}',
  messageTo: '发送消息给 @{}',
  messagesIn: '{} 中的消息',
  commands: '命令',
  noCommands: '没有匹配的命令。',
  moreOptions: '+{} 个选项',
  optionalOptions: '可选',
  optional: '可选',
  removeOption: '移除 {}',
  cancelCommand: '取消命令',
  send: '发送',
  loadingChoices: '正在加载选项…',
  noChoices: '没有匹配的选项',
  choicesFailed: '加载选项失败',
  trueLabel: '是',
  falseLabel: '否',
  hintSend: 'Enter 发送 · Tab 下一个选项 · Esc 关闭列表',
  app: 'APP',
  used: '{} 使用了',
  onlyYou: '只有您能看到这条消息',
  dismiss: '忽略消息',
  edited: '（已编辑）',
  thinking: '{} 正在思考…',
  sending: '正在发送命令…',
  interactionFailed: '该交互失败',
  today: '今天 {}',
  yesterday: '昨天 {}',
  jumpToNew: '有新消息',
  messageMenu: '更多操作',
  apps: '应用',
  copyText: '复制文字',
  copyId: '复制消息 ID',
  deletedMessage: '原消息已删除',
  select: '请选择',
  spoiler: '剧透',
  download: '下载 {}',
  notLoaded: '此处不加载来自 {} 的图片',
  unsupported: '此页面无法显示该部分（类型 {}）。',
  cancel: '取消',
  submit: '提交',
  close: '关闭',
  enlarge: '打开图片',
  openInBrowser: '在浏览器中打开',
  modalFailed: '出错了，请重试。',
  required: '此项为必填',
  modalWarning: '此表单将提交给 {}。',
  welcomeGuild: '欢迎来到 #{}！',
  welcomeDirect: '这是您与 {} 对话的开始',
  welcomeText: '在消息框中输入 /，或从下面的命令开始：',
  messageCommands: '对任意消息：打开消息菜单，选择“应用”，再选择{}',
  waitingForBot: '正在等待机器人上线…',
  failures: {
    'no-response': '该应用未响应',
    'bot-offline': '该应用处于离线状态',
    'unknown-command': '此命令已过期，请几分钟后重试',
    'invalid-options': '命令未发送：有选项无效',
    'bot-error': '该应用发送了 Discord 不接受的响应',
  },
  problems: {
    missing: '此选项为必填，请输入内容。',
    'not-a-number': '请输入有效的数字。',
    'out-of-range': '数字超出范围。',
    'too-short': '内容太短。',
    'too-long': '内容太长。',
    'not-listed': '请从列表中选择。',
  },
};

const traditionalChinese: Labels = {
  textChannels: '文字頻道',
  directMessages: '私人訊息',
  channels: '頻道',
  members: '成員',
  online: '線上',
  offline: '離線',
  connecting: '正在連線…',
  reconnecting: '連線已中斷，正在重新連線…',
  botOffline: '{} 目前離線，恢復後即可使用指令。',
  language: '語言',
  theme: '主題',
  light: '淺色',
  dark: '深色',
  openChannels: '顯示頻道',
  closeChannels: '隱藏頻道',
  messageIn: '傳訊息到 #{}',
  messageTo: '傳訊息給 @{}',
  messagesIn: '{} 中的訊息',
  commands: '指令',
  noCommands: '沒有符合的指令。',
  moreOptions: '+{} 個選項',
  optionalOptions: '選填',
  optional: '選填',
  removeOption: '移除 {}',
  cancelCommand: '取消指令',
  send: '傳送',
  loadingChoices: '正在載入選項…',
  noChoices: '沒有符合的選項',
  choicesFailed: '載入選項失敗',
  trueLabel: '是',
  falseLabel: '否',
  hintSend: 'Enter 傳送 · Tab 下一個選項 · Esc 關閉清單',
  app: 'APP',
  used: '{} 使用了',
  onlyYou: '只有您才能看到這則訊息',
  dismiss: '關閉訊息',
  edited: '（已編輯）',
  thinking: '{} 正在思考…',
  sending: '正在傳送指令…',
  interactionFailed: '此互動失敗',
  today: '今天 {}',
  yesterday: '昨天 {}',
  jumpToNew: '有新訊息',
  messageMenu: '更多動作',
  apps: '應用程式',
  copyText: '複製文字',
  copyId: '複製訊息 ID',
  deletedMessage: '原始訊息已刪除',
  select: '請選擇',
  spoiler: '劇透',
  download: '下載 {}',
  notLoaded: '此處不載入來自 {} 的圖片',
  unsupported: '此頁面無法顯示這部分（類型 {}）。',
  cancel: '取消',
  submit: '送出',
  close: '關閉',
  enlarge: '開啟圖片',
  openInBrowser: '在瀏覽器中開啟',
  modalFailed: '發生錯誤，請再試一次。',
  required: '此欄位為必填',
  modalWarning: '此表單將送交給 {}。',
  welcomeGuild: '歡迎來到 #{}！',
  welcomeDirect: '這是您與 {} 對話的起點',
  welcomeText: '在訊息框中輸入 /，或從下面的指令開始：',
  messageCommands: '對任何訊息：開啟訊息選單，選擇「應用程式」，再選擇{}',
  waitingForBot: '正在等待機器人上線…',
  failures: {
    'no-response': '該應用程式未回應',
    'bot-offline': '該應用程式目前離線',
    'unknown-command': '此指令已過期，請幾分鐘後再試',
    'invalid-options': '指令未傳送：有選項無效',
    'bot-error': '該應用程式傳送了 Discord 不接受的回應',
  },
  problems: {
    missing: '此選項為必填，請輸入內容。',
    'not-a-number': '請輸入有效的數字。',
    'out-of-range': '數字超出範圍。',
    'too-short': '內容太短。',
    'too-long': '內容太長。',
    'not-listed': '請從清單中選擇。',
  },
};

/** The languages of the switch, with their own names. */
export const LOCALES: readonly { readonly tag: LocaleTag; readonly name: string; readonly labels: Labels }[] =
  [
    { tag: 'en-US', name: 'English', labels: english },
    { tag: 'zh-CN', name: '简体中文', labels: simplifiedChinese },
    { tag: 'zh-TW', name: '繁體中文', labels: traditionalChinese },
  ];

/** The page's words in `locale`. */
export function labelsOf(locale: LocaleTag): Labels {
  return LOCALES.find(({ tag }) => tag === locale)?.labels ?? english;
}

/** `label` with `{}` replaced by `value`. */
export function fill(label: string, value: string | number): string {
  return label.replace('{}', () => String(value));
}
