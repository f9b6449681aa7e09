/** The time of the emulated Discord: the machine's, plus whatever a test has skipped. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Runs `task` once, `delayMs` from now; the returned function calls it off. */
  after(delayMs: number, task: () => void): () => void;
  /** Skips `ms`: whatever falls due in between has run when this returns, in order of its time. */
  advance(ms: number): void;
  /** Calls off everything that is still to come. */
  stop(): void;
}

interface Appointment {
  readonly dueAt: number;
  readonly task: () => void;
  timer: NodeJS.Timeout;
}

/** A clock that runs with the machine's and can be moved forward, so that deadlines are tested without waiting. */
export function createClock(): Clock {
  const appointments = new Set<Appointment>();
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;

  const run = (appointment: Appointment) => {
    clearTimeout(appointment.timer);
    if (appointments.delete(appointment)) appointment.task();
  };
  const arm = (appointment: Appointment) => {
    clearTimeout(appointment.timer);
    appointment.timer = setTimeout(() => run(appointment), Math.max(0, appointment.dueAt - now())).unref();
  };

  return {
    now,
    after(delayMs, task) {
      const appointment: Appointment = {
        dueAt: now() + delayMs,
        task,
        timer: setTimeout(() => {}, 0).unref(),
      };
      appointments.add(appointment);
      arm(appointment);
      return () => {
        clearTimeout(appointment.timer);
        appointments.delete(appointment);
      };
    },
    advance(ms) {
      skippedMs += ms;
      const due = [...appointments].filter((appointment) => appointment.dueAt <= now());
      for (const appointment of due.sort((a, b) => a.dueAt - b.dueAt)) run(appointment);
      for (const appointment of appointments) arm(appointment);
    },
    stop() {
      for (const appointment of appointments) clearTimeout(appointment.timer);
      appointments.clear();
    },
  };
}
