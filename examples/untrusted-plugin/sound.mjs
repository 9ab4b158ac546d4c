import { definePlugin, defineScoringMethod, NO_OPTIONS, num } from '@dti-vn/sdk'

const text = { vi: 'Năm điểm', en: 'Five points' }

/** A plugin with a method that gives five points to everybody. */
export default definePlugin({
  apiVersion: 1,
  id: 'guest',
  version: '1.0.0',
  meta: { title: text },
  setup: () => ({
    methods: [
      defineScoringMethod({
        id: 'guest/five', title: text, description: text, params: NO_OPTIONS, takes: () => 1, check: () => [],
        expand: (_params, { inputs }) => ({ points: num(5), inputs, blank: [], warnings: [], rule: text }),
      }),
    ],
  }),
})
