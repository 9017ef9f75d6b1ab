import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  DoughnutController,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';

Chart.register(BarController, DoughnutController, LineController);
Chart.register(ArcElement, BarElement, LineElement, PointElement, CategoryScale, LinearScale);

/** Chart.js with what the page's charts are made of, and nothing else. */
export { Chart };
