/** What a channel shows of a command before, or instead of, the bot's answer. */
import type { ComponentChildren } from 'preact';
import { ApplicationCommandType, type APIApplicationCommand } from 'discord-api-types/v10';
import { Avatar } from './avatar.js';
import { Dots } from './components/dots.js';
import { AlertIcon } from './icons.js';
import { AuthorLine } from './message-author.js';
import { OnlyYou } from './only-you.js';
import { usePage } from './page-context.js';
import { UsedLine } from './reply-line.js';
import type { FailedCommand } from './state.js';

/** Stands in for the answer until the bot responds. */
export function PendingCommandLine({ command }: { readonly command: APIApplicationCommand }) {
  const { labels } = usePage();
  return (
    <CommandLine command={command} at={new Date()}>
      <p class="thinking" data-testid="pending-command">
        <Dots /> {labels.sending}
      </p>
    </CommandLine>
  );
}

/** Says that a command came to nothing. */
export function FailedCommandLine({ failure }: { readonly failure: FailedCommand }) {
  const { labels, actions } = usePage();
  return (
    <CommandLine command={failure.command} at={new Date(failure.at)}>
      <p class="command-failed" role="alert" data-testid="command-failed" title={failure.detail}>
        <AlertIcon size={18} /> {labels.failures[failure.reason]}
      </p>
      {failure.detail && <p class="command-failed-detail">{failure.detail}</p>}
      <OnlyYou onDismiss={() => actions.dismissFailure(failure.id)} />
    </CommandLine>
  );
}

interface CommandLineProps {
  readonly command: APIApplicationCommand;
  readonly at: Date;
  readonly children: ComponentChildren;
}

function CommandLine({ command, at, children }: CommandLineProps) {
  const { session } = usePage();
  return (
    <article class="message" data-continued={false} data-ephemeral={false}>
      <UsedLine
        user={session.user}
        name={command.name}
        isSlash={command.type === ApplicationCommandType.ChatInput}
      />
      <Avatar user={session.bot} size={40} />
      <div class="message-main">
        <AuthorLine author={session.bot} at={at} />
        {children}
      </div>
    </article>
  );
}
