// One map for each object, because a WeakMap takes its time over every new key.
const answers = new WeakMap<object, Map<unknown, unknown>>();

/** A function whose answer is worked out once for each object, and kept as long as the object is. */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  return (key) => {
    let own = answers.get(key);
    if (!own) {
      own = new Map();
      answers.set(key, own);
    }
    if (!own.has(work)) own.set(work, work(key));
    return own.get(work) as Answer;
  };
}
