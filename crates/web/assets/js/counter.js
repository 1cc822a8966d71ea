// Counts words or characters while they are typed: <p data-counts="id-of-textarea">.

for (const line of document.querySelectorAll("[data-counts]")) {
  const area = document.getElementById(line.dataset.counts);
  if (!area) continue;
  const least = Number(line.dataset.least ?? 0);
  const most = Number(line.dataset.most ?? Infinity);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const count = (text) =>
    line.dataset.unit === "words"
      ? (text.trim().match(/\S+/gu) ?? []).length
      : [...text].length;

  const show = () => {
    const n = count(area.value);
    line.textContent = `${number.format(n)} · ${line.dataset.limits}`;
    line.classList.toggle("over", most < n);
    line.classList.toggle("enough", 0 < least && least <= n && n <= most);
  };
  area.addEventListener("input", show);
  area.form?.addEventListener("reset", () => setTimeout(show));
  show();
}
