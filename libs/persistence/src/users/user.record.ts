import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from '#domain';

@Entity('users')
export class UserRecord {
  @PrimaryColumn('text') id!: string;
  @Column('text') login!: string;
  @Column('text') displayName!: string;
  @Column('text') role!: Role;
  @Column('boolean') disabled!: boolean;
  @Column('text') passwordHash!: string;
}
