import { theme, type ThemeConfig } from 'antd';
import { DARK, LIGHT, type Palette } from './palette.js';

function tokensOf(colours: Palette): NonNullable<ThemeConfig['token']> {
  return {
    colorPrimary: colours.accent,
    colorLink: colours.accent,
    colorLinkHover: colours['accent-d'],
    colorSuccess: colours.acc,
    colorWarning: colours.dis,
    colorError: colours.fab,
    colorBgLayout: colours.bg,
    colorBgContainer: colours.surface,
    colorBgElevated: colours.surface,
    colorFillQuaternary: colours.sunken,
    colorText: colours.ink,
    colorTextSecondary: colours['ink-2'],
    colorTextTertiary: colours['ink-3'],
    colorTextPlaceholder: colours['ink-3'],
    colorTextLightSolid: colours['on-accent'],
    colorBorder: colours.ctl,
    colorBorderSecondary: colours.line,
    fontFamily: 'var(--font)',
    fontSize: 14,
    fontSizeSM: 12,
    lineHeight: 22 / 14,
    borderRadius: 6,
    borderRadiusSM: 4,
    borderRadiusLG: 10,
    controlHeight: 32,
    controlHeightSM: 26,
    controlHeightLG: 40,
    controlOutlineWidth: 2,
  };
}

/** Ant Design in the desk's colours. */
export function deskTheme(dark: boolean): ThemeConfig {
  const colours = dark ? DARK : LIGHT;
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: tokensOf(colours),
    components: {
      Button: {
        fontWeight: 500,
        primaryShadow: 'none',
        defaultShadow: 'none',
        primaryColor: colours['on-accent'],
        defaultBorderColor: colours['line-2'],
        contentFontSize: 13,
        contentFontSizeSM: 12,
        contentFontSizeLG: 14,
        borderRadiusLG: 6,
      },
      Input: { borderRadiusLG: 6, inputFontSizeLG: 14 },
      Tooltip: { colorBgSpotlight: colours.ink, colorTextLightSolid: colours.surface },
    },
  };
}
