/** A function whose answer is worked out once for each object, and kept as long as the object is. */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { answer: Answer }>();
  return (key) => {
    let known = answers.get(key);
    if (!known) {
      known = { answer: work(key) };
      answers.set(key, known);
    }
    return known.answer;
  };
}
