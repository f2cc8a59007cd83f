// Pages work without this; with it they know the reader's clock.
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && !document.cookie.includes('zone=' + zone)) {
  document.cookie = 'zone=' + zone + '; path=/; max-age=31536000; samesite=lax' + (location.protocol === 'https:' ? '; secure' : '');
}
// A form that asks for a time zone begins with the reader's own.
for (const select of document.querySelectorAll('select[name=timeZone]')) {
  if (!select.value && zone) select.value = zone;
}
