import "./Facts.css";
import type { ReactNode } from "react";

interface FactsProps {
  readonly label: string;
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
}

/** What is known, as names and values under one heading. */
export function Facts({ label, facts }: FactsProps) {
  return (
    <section className="facts">
      <h2>{label}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
