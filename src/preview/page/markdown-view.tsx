import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { parseMarkdown, shownTime, type MarkdownNode } from './markdown.js';
import { usePage, userName } from './page-context.js';

/** Text as Discord's client draws it. */
export function Markdown({ text }: { readonly text: string }) {
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown">
      <Nodes nodes={nodes} />
    </div>
  );
}

function Nodes({ nodes }: { readonly nodes: readonly MarkdownNode[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <Node key={index} node={node} />
      ))}
    </>
  );
}

function Node({ node }: { readonly node: MarkdownNode }) {
  switch (node.kind) {
    case 'text':
    case 'emoji':
      return <>{node.kind === 'text' ? node.text : node.name}</>;
    case 'break':
      return <>{'\n'}</>;
    case 'code':
      return <code>{node.text}</code>;
    case 'code-block':
      return (
        <pre tabIndex={0}>
          <code>{node.text}</code>
        </pre>
      );
    case 'list': {
      const items = node.items.map((item, index) => (
        <li key={index}>
          <Nodes nodes={item} />
        </li>
      ));
      return node.start === undefined ? <ul>{items}</ul> : <ol start={node.start}>{items}</ol>;
    }
    case 'link':
      return (
        <a href={node.url} target="_blank" rel="noreferrer noopener" title={node.url}>
          <Nodes nodes={node.children} />
        </a>
      );
    case 'mention':
      return <Mention of={node.of} id={node.id} />;
    case 'command':
      return <CommandMention name={node.name} id={node.id} />;
    case 'time':
      return <Time seconds={node.seconds} style={node.style} />;
    case 'spoiler':
      return (
        <Spoiler>
          <Nodes nodes={node.children} />
        </Spoiler>
      );
    default:
      return <Wrapped node={node} />;
  }
}

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  quote: 'blockquote',
  subtext: 'small',
} as const;

function Wrapped({ node }: { readonly node: Extract<MarkdownNode, { children: unknown }> }) {
  const children = <Nodes nodes={node.children} />;
  if (node.kind === 'heading') {
    return (
      <div class={`heading heading-${String(node.level)}`} role="heading" aria-level={node.level + 2}>
        {children}
      </div>
    );
  }
  if (node.kind === 'link' || node.kind === 'spoiler') return children;
  const Tag = TAGS[node.kind];
  return <Tag>{children}</Tag>;
}

/** Hidden until pressed. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const { labels } = usePage();
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler spoiler-shown">{children}</span>;
  const show = () => setShown(true);
  return (
    <span
      class="spoiler"
      role="button"
      tabIndex={0}
      aria-label={labels.spoiler}
      onClick={show}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        show();
      }}
    >
      <span class="spoiler-cover" aria-hidden="true" inert>
        {children}
      </span>
    </span>
  );
}

function Mention({ of, id }: { readonly of: 'user' | 'role' | 'channel'; readonly id: string }) {
  const { session, actions } = usePage();
  if (of === 'channel') {
    const channel = session.channels.find((each) => each.id === id);
    return (
      <button type="button" class="mention" disabled={!channel} onClick={() => actions.openChannel(id)}>
        #{channel?.name ?? id}
      </button>
    );
  }
  const user = [session.user, session.bot].find((each) => each.id === id);
  return <span class="mention">@{user ? userName(user) : id}</span>;
}

function CommandMention({ name, id }: { readonly name: string; readonly id: string }) {
  const { state, actions } = usePage();
  const command = state.commands.find((each) => each.id === id || each.name === name);
  return (
    <button
      type="button"
      class="mention"
      disabled={!command}
      onClick={() => {
        if (command) actions.startCommand(command);
      }}
    >
      /{name}
    </button>
  );
}

function Time({ seconds, style }: { readonly seconds: number; readonly style: string }) {
  const { locale } = usePage();
  const now = new Date();
  return <time title={shownTime(seconds, 'F', locale, now)}>{shownTime(seconds, style, locale, now)}</time>;
}
