/** Words in capitals that are short for things, measures and sorts, and for no body. Small letters. */
export const acronymsOfThings: ReadonlySet<string> = new Set(
  `gdp gnp gni cpi ppi pmi ipo ipos etf etfs vat gst roi roe eps ebitda fdi sme smes b2b b2c o2o kpi crm erp usd eur gbp jpy cny rmb hkd
  pc pcs cpu cpus gpu gpus ram rom usb dvd dvds cd cds vcd led leds lcd oled tv tvs hdtv sim ip it ict ar vr xr iot api apis sdk sql html css xml json pdf gps gprs gsm cdma lte wifi wlan lan vpn url http https dns ssd hdd bios dos os ui ux app sms mms mp3 mp4 qr rfid nfc nft nfts
  dna rna mrna pcr mri ct hiv aids sars covid icu er iq eq bmi adhd ptsd ivf gmo gmos
  suv suvs mpv ev evs phev uav uavs icbm wmd tnt vip vips mvp dj mc ktv mv pk id ids faq diy asap phd mba gpa sat gre toefl ielts gmat
  rpg rpgs mmorpg mmo fps moba rts slg avg act ftg tps dlc cg npc mod mods vs ii iii iv vi vii viii ix xi xii xiii xiv xv xvi am pm utc gmt est pst cet ok`.split(
    /\s+/,
  ),
);
