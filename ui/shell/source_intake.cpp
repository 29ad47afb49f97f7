#include "ui/shell/source_intake.h"

#include "app/editing/attachment_edits.h"
#include "app/editing/edits.h"
#include "app/editing/one_step.h"
#include "app/exchange/document_title.h"
#include "app/exchange/reference_reader.h"
#include "app/records/new_record.h"
#include "app/storage/same_source.h"
#include "ui/prompts/prompts.h"
#include "ui/records/attachment_question.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace vigie {

namespace {

constexpr qsizetype longestText = 8 * 1024 * 1024;

QString localFileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

// One web address, dragged from a browser or copied as text.
QString addressIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    if (urls.size() == 1 && !urls.constFirst().isLocalFile()) {
        return normalisedAddress(urls.constFirst().toString()).isEmpty()
            ? QString()
            : urls.constFirst().toString(QUrl::FullyEncoded);
    }
    const QString text = data.text().trimmed();
    const bool isOneWord
        = !text.isEmpty() && text.size() < 4000 && !text.contains(u' ') && !text.contains(u'\n');
    return isOneWord && !normalisedAddress(text).isEmpty() ? text : QString();
}

QString referencesIn(const QMimeData &data)
{
    const QString text = data.hasText() ? data.text() : QString();
    return text.size() <= longestText && looksLikeReferences(text) ? text : QString();
}

bool isReferenceFile(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == u"ris" || ending == u"bib" || ending == u"bibtex";
}

} // namespace

bool SourceIntake::canTake(const QMimeData &data)
{
    const QString path = localFileIn(data);
    if (!path.isEmpty()) {
        return !path.endsWith(QStringLiteral(".vigie"), Qt::CaseInsensitive);
    }
    return !addressIn(data).isEmpty() || !referencesIn(data).isEmpty();
}

void SourceIntake::take(const QMimeData &data, Workspace &workspace)
{
    if (const QString path = localFileIn(data); !path.isEmpty()) {
        takeFile(path, workspace);
    } else if (const QString address = addressIn(data); !address.isEmpty()) {
        takeAddress(address, workspace);
    } else if (const QString text = referencesIn(data); !text.isEmpty()) {
        takeReferences(text, workspace);
    } else {
        emit failed(Error{ErrorKind::InvalidInput,
            tr("No source can be made of this: copy an address, or references in RIS or BibTeX."), {}});
    }
}

void SourceIntake::takeAddress(const QString &address, Workspace &workspace)
{
    Record source = newRecord(RecordKind::Source);
    source.set(u"title", titleFromAddress(address));
    source.set(u"url", address);
    source.set(u"kind", QStringLiteral("website"));
    if (isWanted(source, workspace)) {
        addOne(source, workspace, std::nullopt);
    }
}

void SourceIntake::takeReferences(const QString &text, Workspace &workspace)
{
    const Result<ReadReferences> read = readReferences(text, workspace.wording());
    if (!read) {
        emit failed(read.error());
        return;
    }
    addSources(read->sources, read->broken, workspace);
}

void SourceIntake::takeFile(const QString &path, Workspace &workspace)
{
    if (!isReferenceFile(path)) {
        addDocument(path, workspace);
        return;
    }
    const Result<ReadReferences> read = readReferenceFile(path, workspace.wording());
    if (!read) {
        emit failed(read.error());
        return;
    }
    addSources(read->sources, read->broken, workspace);
}

void SourceIntake::addDocument(const QString &path, Workspace &workspace)
{
    const Result<FileToAttach> file = inspectFile(path, workspace.wording());
    if (!file) {
        emit failed(file.error());
        return;
    }
    Record source = newRecord(RecordKind::Source);
    source.set(u"title", documentTitle(path));
    if (!isWanted(source, workspace)) {
        return;
    }
    const auto place = askAttachmentPlace(*m_prompts, *file);
    if (place) {
        addOne(source, workspace,
            attachFile(source.ref(), *file, *place, source.text(u"title"), workspace.wording()));
    }
}

bool SourceIntake::isWanted(const Record &source, Workspace &workspace)
{
    const auto same = findSameSource(workspace.database(), source);
    if (!same) {
        emit failed(same.error());
        return false;
    }
    if (!*same) {
        return true;
    }
    Choice choice;
    choice.question = tr("We have this source already: “%1”.").arg((*same)->title);
    choice.explanation = (*same)->likeness == SourceLikeness::SameAddress
        ? tr("It has the same address.")
        : tr("It has the same title and date.");
    choice.answers = {tr("Open the existing one"), tr("Add it all the same")};
    const std::optional<int> answer = m_prompts->askChoice(choice);
    if (answer == 0) {
        emit recordOpenRequested((*same)->source);
    }
    return answer == 1;
}

void SourceIntake::addOne(const Record &source, Workspace &workspace, const std::optional<Edit> &attaching)
{
    std::vector<Edit> edits{addRecord(source, source.text(u"title"), workspace.wording())};
    const QString text = edits.front().text;
    if (attaching) {
        edits.push_back(*attaching);
    }
    const auto added = workspace.perform(inOneStep(std::move(edits), text));
    if (!added) {
        emit failed(added.error());
        return;
    }
    emit recordOpenRequested(source.ref());
    emit done(tr("Added the source “%1”.").arg(source.text(u"title")), true);
}

void SourceIntake::addSources(std::vector<Record> sources, int broken, Workspace &workspace)
{
    if (sources.size() == 1 && broken == 0) {
        if (isWanted(sources.front(), workspace)) {
            addOne(sources.front(), workspace, std::nullopt);
        }
        return;
    }
    std::vector<Record> fresh;
    for (const Record &source : sources) {
        const auto same = findSameSource(workspace.database(), source);
        const bool isTwice = std::any_of(fresh.begin(), fresh.end(), [&source](const Record &other) {
            return likenessOf(source, other) != SourceLikeness::Different;
        });
        if (same && !*same && !isTwice) {
            fresh.push_back(source);
        }
    }
    const int known = static_cast<int>(sources.size() - fresh.size());
    if (known > 0) {
        Choice choice;
        choice.question = tr("We have %n of these sources already.", nullptr, known);
        choice.explanation = tr("They have the same address, or the same title and date.");
        choice.answers
            = {tr("Add the %n new one(s)", nullptr, static_cast<int>(fresh.size())), tr("Add all of them")};
        const std::optional<int> answer = m_prompts->askChoice(choice);
        if (!answer) {
            return;
        }
        sources = *answer == 0 ? fresh : sources;
    }
    if (sources.empty()) {
        return;
    }
    const int count = static_cast<int>(sources.size());
    const QString text = tr("Add %n source(s)", nullptr, count);
    if (const auto added = workspace.perform(addRecords(sources, text)); !added) {
        emit failed(added.error());
        return;
    }
    emit recordOpenRequested(sources.front().ref());
    const QString sentence = tr("%n source(s) added.", nullptr, count);
    emit done(broken == 0
            ? sentence
            : QString(sentence % u' ' % tr("%n entry(ies) could not be read.", nullptr, broken)),
        true);
}

} // namespace vigie
