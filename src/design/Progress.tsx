import "./Progress.css";

interface ProgressProps {
  readonly label: string;
  /** Without it nobody knows yet how much there is, and the bar only moves. */
  readonly value?: number;
  readonly max?: number;
  readonly labelHidden?: boolean;
}

export function Progress({ label, value, max = 100, labelHidden = false }: ProgressProps) {
  return (
    <label className="progress">
      <span className={labelHidden ? "for-the-ear" : ""}>{label}</span>
      <progress {...(value === undefined ? {} : { value, max })} />
    </label>
  );
}
