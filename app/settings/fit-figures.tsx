import type { FitReport } from '#lib/cards/fit-report.ts';
import styles from './fit.module.css';

/** How well what was held out is predicted, with the weights before and after. */
export function FitFigures({ found: { logLoss, rmse } }: { found: Pick<FitReport, 'logLoss' | 'rmse'> }) {
  const rows: [name: string, hint: string, { before: number; after: number }, (value: number) => string][] = [
    ['Log loss', 'how far each answer was from what was expected', logLoss, (value) => value.toFixed(4)],
    ['RMSE (bins)', 'how far answers alike were from it in the mean', rmse, (value) => `${(value * 100).toFixed(2)} %`],
  ];
  return (
    <table className={`${styles.figures} figures`}>
      <caption className="unseen">How well answers are predicted; less is better</caption>
      <thead>
        <tr>
          <th scope="col">Less is better</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, hint, { before, after }, shown]) => (
          <tr key={name}>
            <th scope="row">
              {name} <small>{hint}</small>
            </th>
            <td>{shown(before)}</td>
            <td className={after < before ? styles.better : undefined}>{shown(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
