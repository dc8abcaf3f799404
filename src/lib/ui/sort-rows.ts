/** A column of a table. One without `compare` does not sort. */
export interface Column<Row> {
  /** The class of its header as well. */
  id: string;
  label: string;
  /** Negative where `a` comes first, going up. */
  compare?: (a: Row, b: Row) => number;
  /** Stands at the end of its column, and sorts from the largest at first. */
  numeric?: boolean;
}

export interface Order {
  column: string;
  descending: boolean;
}

/** The rows in an order. Equal ones stay as they are given, up or down. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order): readonly Row[] {
  const compare = columns.find(({ id }) => id === order.column)?.compare;
  if (!compare) return rows;
  return [...rows].sort((a, b) => (order.descending ? compare(b, a) : compare(a, b)));
}

/** The order after a click on a column's header: the other way round, or the way that one reads it at first. */
export function turnOrder<Row>(order: Order, { id, numeric = false }: Column<Row>): Order {
  return { column: id, descending: order.column === id ? !order.descending : numeric };
}
