import { definePlugin, defineScoringMethod, NO_OPTIONS } from '@dti-vn/sdk'

const text = { vi: 'Không bao giờ xong', en: 'Never done' }

/** A plugin with a method that never returns. */
export default definePlugin({
  apiVersion: 1,
  id: 'guest',
  version: '1.0.0',
  meta: { title: text },
  setup: () => ({
    methods: [
      defineScoringMethod({
        id: 'guest/five', title: text, description: text, params: NO_OPTIONS, takes: () => 1, check: () => [],
        expand: () => {
          for (;;);
        },
      }),
    ],
  }),
})
