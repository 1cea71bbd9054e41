import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sessions')
export class SessionRecord {
  @PrimaryColumn('text') tokenHash!: string;
  @Column('text') userId!: string;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
}
