import "./Steps.css";

interface StepsProps {
  /** From 1. */
  readonly current: number;
  readonly total: number;
  /** "Step 2 of 3" */
  readonly label: string;
}

/** How far one is in a few steps: a word, and a bar of as many parts. */
export function Steps({ current, total, label }: StepsProps) {
  return (
    <div className="steps">
      <span className="steps-label">{label}</span>
      <span className="steps-bar" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={index < current ? "steps-part steps-done" : "steps-part"} />
        ))}
      </span>
    </div>
  );
}
