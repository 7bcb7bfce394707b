module.exports = {
  title: 'Statuses',
  url: 'https://docs.example.com',
  baseUrl: '/',
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },
  presets: [['classic', {
    docs: { path: process.env.STATUSES, routeBasePath: '/' },
    blog: false,
    pages: false,
    theme: {},
  }]],
  themeConfig: {
    prism: { additionalLanguages: ['java', 'ruby', 'csharp', 'http', 'bash'] },
  },
};
