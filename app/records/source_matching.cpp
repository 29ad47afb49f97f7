#include "app/records/source_matching.h"

#include "app/base/folded_text.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

bool isTracking(const QString &parameter)
{
    static const QSet<QString> names{u"fbclid"_s, u"gclid"_s, u"gclsrc"_s, u"dclid"_s, u"msclkid"_s,
        u"mc_cid"_s, u"mc_eid"_s, u"igshid"_s, u"yclid"_s, u"twclid"_s, u"ttclid"_s, u"_ga"_s, u"_gl"_s,
        u"xtor"_s, u"at_medium"_s, u"at_campaign"_s, u"cmpid"_s, u"ref_src"_s, u"spm"_s, u"vero_id"_s,
        u"_hsenc"_s, u"_hsmi"_s, u"mkt_tok"_s, u"wt_mc"_s};
    return parameter.startsWith(u"utm_", Qt::CaseInsensitive)
        || parameter.startsWith(u"pk_", Qt::CaseInsensitive)
        || parameter.startsWith(u"mtm_", Qt::CaseInsensitive) || names.contains(parameter.toLower());
}

QString plainQuery(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    items.erase(std::remove_if(items.begin(), items.end(),
                    [](const std::pair<QString, QString> &item) { return isTracking(item.first); }),
        items.end());
    std::sort(items.begin(), items.end());
    QStringList parts;
    for (const auto &[name, value] : items) {
        parts.append(value.isEmpty() ? name : QString(name % u'=' % value));
    }
    return parts.join(u'&');
}

QString plainHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.startsWith(u"www.")) {
        host = host.sliced(4);
    }
    return host == u"dx.doi.org" ? u"doi.org"_s : host;
}

QString plainPath(const QUrl &url)
{
    static const QRegularExpression entrance(
        u"/(index\\.(html?|php)|default\\.aspx?)$"_s, QRegularExpression::CaseInsensitiveOption);
    // Decoded and encoded anew, so that "é" and "%C3%A9" are one.
    QString path = QUrl(url.adjusted(QUrl::NormalizePathSegments)).path(QUrl::FullyDecoded);
    path.remove(entrance);
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

bool shareAnAddress(const Record &a, const Record &b)
{
    for (const QStringView own : {u"url", u"archive_url"}) {
        const QString address = normalisedAddress(a.text(own));
        if (!address.isEmpty()
            && (address == normalisedAddress(b.text(u"url"))
                || address == normalisedAddress(b.text(u"archive_url")))) {
            return true;
        }
    }
    return false;
}

} // namespace

QString normalisedAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    const QString scheme = url.scheme().toLower();
    if (!url.isValid() || url.host().isEmpty()
        || (scheme != u"http" && scheme != u"https" && scheme != u"ftp")) {
        return {};
    }
    const int usual = scheme == u"https" ? 443 : 80;
    const QString port = url.port(usual) == 80 || url.port(usual) == 443
        ? QString()
        : QString(u':' % QString::number(url.port()));
    const QString query = plainQuery(url);
    QString path = plainPath(url);
    const QString host = plainHost(url);
    if (host == u"doi.org") {
        path = path.toLower(); // the names of DOIs know no case
    }
    return host % port % path % (query.isEmpty() ? QString() : QString(u'?' % query));
}

SourceLikeness likenessOf(const Record &a, const Record &b)
{
    if (shareAnAddress(a, b)) {
        return SourceLikeness::SameAddress;
    }
    const QString title = foldedWords(a.text(u"title")).join(u' ');
    if (title.isEmpty() || title != foldedWords(b.text(u"title")).join(u' ')) {
        return SourceLikeness::Different;
    }
    const PartialDate date = a.date(u"date_published");
    const bool sameDay = date == b.date(u"date_published");
    const bool samePublisher = foldedText(a.text(u"publisher")) == foldedText(b.text(u"publisher"));
    return sameDay && (!date.isNull() || samePublisher) ? SourceLikeness::SameTitleAndDate
                                                        : SourceLikeness::Different;
}

QString titleFromAddress(const QString &address)
{
    static const QRegularExpression ending(u"\\.[A-Za-z0-9]{1,5}$"_s);
    static const QRegularExpression gaps(u"[-_+]+"_s);
    const QUrl url(address.trimmed(), QUrl::TolerantMode);
    QString last = url.path(QUrl::FullyDecoded);
    while (last.endsWith(u'/')) {
        last.chop(1);
    }
    last = last.section(u'/', -1);
    last.remove(ending).replace(gaps, u" "_s);
    last = last.simplified();
    const bool saysSomething
        = std::count_if(last.cbegin(), last.cend(), [](QChar c) { return c.isLetter(); }) >= 4;
    if (!saysSomething) {
        const QString host = plainHost(url);
        return host.isEmpty() ? address.trimmed() : host;
    }
    last[0] = last[0].toUpper();
    return last;
}

} // namespace vigie
