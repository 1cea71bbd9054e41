import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import viVN from 'antd/locale/vi_VN';
import { type ReactNode, useMemo, useState } from 'react';
import { usePrefersDark, usePrefersStill } from '../ui/color-scheme.js';
import { deskTheme } from '../ui/theme.js';
import { ToastProvider } from '../ui/toast.js';
import { createQueryClient } from './query-client.js';

/** What every screen stands on: cache, theme, language, toasts. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(createQueryClient);
  const dark = usePrefersDark();
  const still = usePrefersStill();
  const theme = useMemo(() => {
    const desk = deskTheme(dark);
    return { ...desk, token: { ...desk.token, motion: !still } };
  }, [dark, still]);
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider locale={viVN} theme={theme} wave={{ disabled: true }}>
        <ToastProvider>{children}</ToastProvider>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
