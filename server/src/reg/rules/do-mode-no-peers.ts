import { defineRule } from '../rule';
import { settingsWith } from '../settings-in-file';

export default defineRule({
  id: 'reg/do-mode-no-peers',
  severity: 'info',
  enabled: false,
  summary: 'With this mode of Delivery Optimization, devices do not share updates of Office with each other.',
  sources: ['delivery-optimization-office', 'delivery-optimization-windows#download-mode'],
  messages: {
    alone:
      'With mode {mode} every device fetches updates of Office from the internet by itself. Office uses Delivery Optimization like Windows does, so this costs bandwidth where many devices share a line. Mode 1 or 2 lets them share.',
  },
  check(doc, report) {
    for (const { value, number = 0 } of settingsWith(doc, ['do-downloadmode'], 0, 99, 100))
      report(value.dataSpan, 'alone', { args: { mode: number } });
  },
});
