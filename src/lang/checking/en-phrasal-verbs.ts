/** English verbs of two words, and those of one that mean the same. */

const ROWS = `bring off:rescue evacuate|turn up:emerge appear find discover|show up:appear emerge|cave in:collapse|fall in:collapse|fall through:collapse fail|give way:collapse|go ahead:happen proceed|go off:explode|burn down:destroy|wipe out:destroy|die out:vanish|come up:propose|draw up:prepare compile|own up:admit confess|call up:summon|let off:excuse acquit|sort out:solve settle|team up:cooperate join|pick up:detect|turn down:refuse reject decline|call off:cancel scrap abandon|set up:found establish create|take over:acquire|give up:abandon relinquish|put off:postpone delay defer|put back:postpone delay|hand over:deliver transfer give surrender|hand back:return|give back:return restore|bring back:restore reinstate reintroduce|bring in:introduce|carry out:conduct perform undertake|put forward:propose suggest|put up:erect build|shut down:close|close down:close|lay off:dismiss sack|pull out:withdraw|pull down:demolish|knock down:demolish|tear down:demolish|blow up:explode destroy|step down:resign|stand down:resign|come out:emerge|make up:constitute comprise|point out:note observe|back down:yield retreat|look into:investigate examine|find out:discover learn|work out:calculate|pay back:repay|pay off:repay|buy up:acquire|take on:hire recruit|phase out:abolish end discontinue|do away:abolish|rule out:exclude reject|hold back:withhold|hold up:delay|speed up:accelerate|slow down:decelerate|cut back:reduce curtail|scale back:reduce curtail|run aground:strand|break down:fail|break out:erupt|go up:rise increase|go down:fall decrease|lay out:spend invest|pay out:spend|cut down:fell reduce|throw out:reject|vote down:reject|sign up:enrol register join|drop out:withdraw|go bust:collapse|wind up:close dissolve|pass on:transmit|let go:dismiss release|sell off:sell|split up:separate divide|fill in:complete|start up:start|take off:depart rescue evacuate|send back:return|swap out:replace|come back:return|go back:return|move out:leave|move in:occupy`;

/** Each with every one of its plain forms. */
export const enPhrasalVerbs: readonly {
  readonly verb: string;
  readonly particle: string;
  readonly same: readonly string[];
}[] = ROWS.split('|').map((row) => {
  const [phrase = '', same = ''] = row.split(':');
  const [verb = '', particle = ''] = phrase.split(' ');
  return { verb, particle, same: same.split(' ') };
});
