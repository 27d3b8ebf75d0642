/**
 * What whoever sends a report declares, in these words. The product holds documents of *Độ mật:
 * Thường* alone; state secrets have networks and rules of their own (Luật Bảo vệ bí mật nhà nước
 * 117/2025/QH15; before 01/03/2026 29/2018/QH14).
 */
export const SECRECY_DECLARATION = 'Không chứa bí mật nhà nước';
