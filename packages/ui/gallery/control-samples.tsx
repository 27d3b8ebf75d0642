import { useState } from 'react';

import { Button } from '../src/button/button.tsx';
import { DefinitionList } from '../src/definition-list/definition-list.tsx';
import { Dialog } from '../src/dialog/dialog.tsx';
import { EmptyState } from '../src/empty-state/empty-state.tsx';
import { Icon } from '../src/icon/icon.tsx';
import { LinkButton } from '../src/link-button/link-button.tsx';
import { MeterBar } from '../src/meter-bar/meter-bar.tsx';
import { SelectField } from '../src/select-field/select-field.tsx';
import { StatusBadge } from '../src/status-badge/status-badge.tsx';
import { TONES } from '../src/status-badge/tone.ts';
import { Tabs } from '../src/tabs/tabs.tsx';
import { TextAreaField } from '../src/text-area-field/text-area-field.tsx';
import { TextField } from '../src/text-field/text-field.tsx';
import { useToast } from '../src/toast/toast.tsx';
import styles from './gallery.module.css';
import { TONE_WORDS } from './samples.ts';

function Buttons() {
  const [busy, setBusy] = useState(false);
  const [open, setOpen] = useState(false);
  const showToast = useToast();
  return (
    <div className={styles.row}>
      <Button variant="primary" onClick={() => setOpen(true)}>
        Gửi báo cáo
      </Button>
      <Button busy={busy} onClick={() => setBusy(true)}>
        Lưu nháp
      </Button>
      <Button busy variant="primary">
        Đang gửi báo cáo
      </Button>
      <Button
        variant="quiet"
        icon={<Icon name="print" />}
        onClick={() =>
          showToast({
            text: 'Đã lưu 12 số liệu',
            action: { label: 'Hoàn tác', onSelect: () => {} },
          })
        }
      >
        In A4
      </Button>
      <Button variant="danger">Xóa bản nháp</Button>
      <Button disabledReason="Kỳ báo cáo đã chốt số liệu">Sửa số liệu</Button>
      <Button size="small">Nhỏ</Button>
      <Button iconOnly icon={<Icon name="search" />} aria-label="Tìm" />
      <LinkButton href="#trinh-chieu" icon={<Icon name="present" />}>
        Trình chiếu
      </LinkButton>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Gửi báo cáo 6 tháng đầu năm 2017?"
        closeLabel="Đóng"
        size="small"
        footer={
          <>
            <Button onClick={() => setOpen(false)}>Để sau</Button>
            <Button variant="primary">Gửi</Button>
          </>
        }
      >
        <p>14/14 chỉ tiêu đã nhập. Sau khi gửi, quận xem được số liệu này.</p>
      </Dialog>
    </div>
  );
}

function Fields() {
  return (
    <div className={styles.fields}>
      <TextField label="Thực hiện" description="Lũy kế từ 15/12/2016" defaultValue="1.234,5" />
      <TextField
        label="Số phiếu"
        mark="(bắt buộc)"
        defaultValue="12a"
        error="Nhập số, ví dụ 1.234,5"
      />
      <SelectField
        label="Kỳ báo cáo"
        options={[
          { value: '2017-H1', label: '6 tháng đầu năm 2017' },
          { value: '2016-H2', label: '6 tháng cuối năm 2016' },
        ]}
      />
      <TextAreaField label="Nguyên nhân" placeholder="Vì sao chậm, đã làm gì" />
      <TextField label="Mã đơn vị" readOnly value="BD-07" />
    </div>
  );
}

function Details() {
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        {TONES.map((tone) => (
          <StatusBadge key={tone} tone={tone}>
            {TONE_WORDS[tone]}
          </StatusBadge>
        ))}
      </div>
      <MeterBar label="Đã gửi báo cáo" value={12} max={14} text="12/14">
        <span>Đã gửi</span>
      </MeterBar>
      <MeterBar label="Nhiệm vụ hoàn thành" value={4} max={6} text="4/6" tone="caution">
        <span>Nhiệm vụ</span>
      </MeterBar>
      <DefinitionList
        items={[
          { id: 'a', term: 'Đơn vị chủ trì', description: 'Đảng ủy phường Kim Mã' },
          { id: 'b', term: 'Thời hạn', description: '30/9/2017 (gia hạn lần đầu: 31/8/2017)' },
          { id: 'c', term: 'Sản phẩm', description: 'Báo cáo kết quả tuyên truyền vận động' },
        ]}
      />
      <EmptyState
        title="Không có nhiệm vụ quá hạn"
        action={<Button size="small">Xem tất cả</Button>}
      >
        Mọi nhiệm vụ đang trong hạn.
      </EmptyState>
    </div>
  );
}

/** Everything that is pressed, typed into or read beside the charts. */
export function ControlSamples() {
  const [tab, setTab] = useState('fields');
  return (
    <>
      <h2>Nút, trường nhập, nhãn</h2>
      <Buttons />
      <div className={styles.columns}>
        <Tabs
          label="Mẫu"
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'fields', label: 'Trường nhập', panel: <Fields /> },
            { id: 'history', label: 'Lịch sử', panel: 'Chưa có thay đổi nào.' },
          ]}
        />
        <Details />
      </div>
    </>
  );
}
