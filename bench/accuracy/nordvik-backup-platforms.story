# summary: Backup software; supported platforms, install guide and release note
# domain: product documentation
--- platforms.md 2025-06-02
# Supported platforms, {version.product|Nordvik Backup 8.3|Nordvik Backup 8.2}

| Part | Needs |
|---|---|
| Server | 64-bit Linux, kernel {version.kernel|5.14|4.15} or later |
| Memory | {unit.memory|16 GB|61 GB}; 32 GB above 200 clients |
| Clients per server | {number.clients|500|5,000} |
| Database | {version.db|PostgreSQL 15|PostgreSQL 13}; 16 and 17 are in test |
| Windows client | Windows 10 or later; {polarity.arm|ARM is not supported|ARM is supported} |
| Web console | port {number.port|9643|9463} |

Client data travel on 9650. Running the server in a container {polarity.container|is not supported|is supported}. macOS clients: two newest releases.

Support for 8.x ends {date.end|on 31 December 2027|on 31 December 2028}; 7.x ended in May. Default retention: {date.keep|90 days|60 days}.
--- install-guide.md 2025-06-02
## Installing

Check `uname -r` first: anything older than {version.kernel|5.14|5.4} stops the installer. {order.db|Create the database before you run `nvb-setup`|Run `nvb-setup` before you create the database}. The setup finds {version.db|PostgreSQL 15|PostgreSQL 12} by itself on port 5432. Reserve {unit.memory|16 GB of memory|8 GB of memory} and 40 GB for the catalogue.

Open {number.port|9643|9634} for the console, then log in as {name.user|`nvadmin`|`nbadmin`}. Encryption {polarity.crypt|is off until you set a key|is on from the start, even before you set a key}. Old copies go after {date.keep|three months (90 days)|a month (30 days)}; change that under *Policies*. For more than {number.clients|500 clients|300 clients}, add a server. Do not use Docker: {polarity.container|we give no help there|we test it daily}.
--- release-note.txt 2025-05-27
{version.product|Nordvik Backup 8.3|Nordvik Backup 9.3}. New: restore of single mailboxes; catalogue 30 per cent smaller. The first login is now {name.user|nvadmin|nvroot} (was admin). A new server starts {polarity.crypt|without encryption|with encryption} as before; a banner says so. Setup no longer makes a database of its own: {order.db|it must exist beforehand|it is to be made afterwards}. Known: on Windows for ARM {polarity.arm|the client does not start and is not supported|the client starts and is supported}. Upgrades from 8.0 to 8.2 are direct; from 7.6 go by way of 8.1. We shall care for the 8 series {date.end|until the end of 2027|until the middle of 2027}. Download: 412 MB.
