/** Emoji by the use people here make of them, not by what they picture. */
export const EMOJI_KINDS: Readonly<Record<string, string>> = {
  fond: '❤🧡💛💚💙💜🤍🩷🥰😍😘😻💕💖💗💞💓🤗☺😊😇🌹💐🌸🌺🌷',
  glad: '😀😃😄😁🙂😌🥳🎉🎊✨🌟⭐💯👏🙌👍🤝💪😎🫶🥹🤩✌👌🎁',
  laugh: '😂🤣😆😅😹',
  beg: '🙏🥺',
  mock: '🙄🤡🙃🥲😏🫠🤪🤷🐢🐌🐸💩🤮🤢📉🍵',
  sad: '😢😭😞😔😟😥😿💔😩😫😣😖😓☹🙁😪',
  angry: '😡🤬😠👿💢👎🖕😤',
  tired: '😮😬😑😐😒🥱😴😵💀🪦😶🤦🥵',
  fear: '😱😨😰😳🫣',
  think: '🤔🧐❓❔🤨',
  sell: '📞☎📲📱💰💵💸🤑🔥💥✅☑👉👇⬇➡📌📍🆘🛒🏷🚀⏰🎯',
  alarm: '⚠🚨‼❗⛔🚫❌📢📣🔊🔔',
};
