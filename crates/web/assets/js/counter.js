// Counts words or characters while they are typed: <p data-counts="id-of-textarea">.

const begin = (line) => {
  const area = document.getElementById(line.dataset.counts);
  if (!area) return;
  const least = Number(line.dataset.least ?? 0);
  const most = Number(line.dataset.most ?? Infinity);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const count = (text) =>
    line.dataset.unit === "words"
      ? (text.trim().match(/\S+/gu) ?? []).length
      : [...text].length;

  const show = () => {
    const n = count(area.value);
    const limits = line.dataset.limits;
    line.textContent = n ? `${number.format(n)} · ${limits}` : limits;
    line.classList.toggle("over", most < n);
    line.classList.toggle("enough", 0 < least && least <= n && n <= most);
  };
  area.addEventListener("input", show);
  area.form?.addEventListener("reset", () => setTimeout(show));
  show();
};

const beginAll = () => document.querySelectorAll("[data-counts]").forEach(begin);
beginAll();
document.addEventListener("turned", beginAll);
