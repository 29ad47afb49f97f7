#include "app/storage/verification_id.h"

#include <QCryptographicHash>

namespace vigie {

// A name-based id in the manner of RFC 9562 version 8.
RecordId verificationIdOf(const RecordRef &ref, QStringView field)
{
    const QByteArray name = (ref.id.toString() + u'/' + field).toUtf8();
    QByteArray bytes = QCryptographicHash::hash(name, QCryptographicHash::Sha256).left(16);
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    const QString hex = QString::fromLatin1(bytes.toHex());
    return RecordId(QString(hex.mid(0, 8) + u'-' + hex.mid(8, 4) + u'-' + hex.mid(12, 4) + u'-'
        + hex.mid(16, 4) + u'-' + hex.mid(20)));
}

} // namespace vigie
