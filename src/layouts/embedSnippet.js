{
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) document.documentElement.dataset.theme = theme;
}
if (parent !== self)
  addEventListener('load', () =>
    new ResizeObserver(() =>
      parent.postMessage(
        JSON.stringify({
          context: 'iframe.resize',
          src: location.href,
          height: document.body.offsetHeight + 2,
        }),
        '*',
      ),
    ).observe(document.body),
  );
