//! A table of numbers, row after row.

/// Rows of equal length; here mostly one row for each task and one column for each class.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    columns: usize,
    cells: Vec<f64>,
}

impl Matrix {
    pub fn new(rows: usize, columns: usize, value: f64) -> Self {
        Self { columns, cells: vec![value; rows * columns] }
    }

    pub fn columns(&self) -> usize {
        self.columns
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.columns..][..self.columns]
    }

    pub fn row_mut(&mut self, row: usize) -> &mut [f64] {
        &mut self.cells[row * self.columns..][..self.columns]
    }

    pub fn rows(&self) -> impl ExactSizeIterator<Item = &[f64]> {
        self.cells.chunks_exact(self.columns)
    }

    pub(crate) fn rows_mut(&mut self) -> impl ExactSizeIterator<Item = &mut [f64]> {
        self.cells.chunks_exact_mut(self.columns)
    }

    /// All rows, one after another.
    pub(crate) fn cells(&self) -> &[f64] {
        &self.cells
    }

    pub(crate) fn cells_mut(&mut self) -> &mut [f64] {
        &mut self.cells
    }

    /// Makes every cell zero.
    pub(crate) fn clear(&mut self) {
        self.cells.fill(0.0);
    }

    /// Sums of the columns.
    pub(crate) fn column_sums(&self) -> Vec<f64> {
        let mut sums = vec![0.0; self.columns];
        for row in self.rows() {
            for (sum, cell) in sums.iter_mut().zip(row) {
                *sum += cell;
            }
        }
        sums
    }
}

/// Where the largest value stands; the first of equals.
pub(crate) fn argmax(row: &[f64]) -> usize {
    let mut best = 0;
    for (place, value) in row.iter().enumerate() {
        if row[best] < *value {
            best = place;
        }
    }
    best
}

/// Makes a distribution of weights; equal shares when all are zero.
pub(crate) fn normalise(row: &mut [f64]) {
    let sum: f64 = row.iter().sum();
    if 0.0 < sum {
        row.iter_mut().for_each(|it| *it /= sum);
    } else {
        let share = 1.0 / row.len() as f64;
        row.fill(share);
    }
}

/// Turns logarithms into a distribution and returns the logarithm of their sum.
pub(crate) fn softmax(row: &mut [f64]) -> f64 {
    let most = row.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let mut sum = 0.0;
    for it in row.iter_mut() {
        *it = (*it - most).exp();
        sum += *it;
    }
    let share = 1.0 / sum;
    row.iter_mut().for_each(|it| *it *= share);
    most + sum.ln()
}
