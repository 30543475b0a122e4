import { Module } from '@nestjs/common';
import { CompareVersionsController } from './compare-versions/compare-versions.controller';
import { CompareVersions } from './compare-versions/compare-versions.use-case';
import { FrameWriter } from './add-frame/frame-writer';
import { ExportLibraryController } from './export-library/export-library.controller';
import { ExportLibrary } from './export-library/export-library.use-case';
import { GetCriterionController } from './get-criterion/get-criterion.controller';
import { GetCriterion } from './get-criterion/get-criterion.use-case';
import { GetPackageController } from './get-package/get-package.controller';
import { GetPackage } from './get-package/get-package.use-case';
import { GetVersionController } from './get-version/get-version.controller';
import { GetVersion } from './get-version/get-version.use-case';
import { ListCriteriaController } from './list-criteria/list-criteria.controller';
import { ListCriteria } from './list-criteria/list-criteria.use-case';
import { ListGoalsController } from './list-goals/list-goals.controller';
import { ListPackagesController } from './list-packages/list-packages.controller';
import { ListPackages } from './list-packages/list-packages.use-case';
import { ListProductGroupsController } from './list-product-groups/list-product-groups.controller';
import { ListProductGroups } from './list-product-groups/list-product-groups.use-case';
import { ListQuestionsController } from './list-questions/list-questions.controller';
import { ListQuestions } from './list-questions/list-questions.use-case';
import { ListVersionsController } from './list-versions/list-versions.controller';
import { ListVersions } from './list-versions/list-versions.use-case';
import { CriteriaSearch } from './persistence/criteria-search';
import { SearchLexicons } from './search/search-lexicons';
import { LibraryStore } from './persistence/library.store';
import { VersionPublisher } from './publish-version/version-publisher';
import { LibrarySnapshots } from './snapshot/library-snapshots';

/** The library of criteria: read by everybody, written by the loader and by what the desk decides. */
@Module({
  controllers: [
    ListProductGroupsController,
    ListCriteriaController,
    CompareVersionsController,
    ListVersionsController,
    GetVersionController,
    GetCriterionController,
    ListQuestionsController,
    ListGoalsController,
    ListPackagesController,
    GetPackageController,
    ExportLibraryController,
  ],
  providers: [
    LibrarySnapshots,
    LibraryStore,
    VersionPublisher,
    CriteriaSearch,
    SearchLexicons,
    ListProductGroups,
    ListCriteria,
    CompareVersions,
    ListVersions,
    GetVersion,
    GetCriterion,
    ListQuestions,
    ListPackages,
    GetPackage,
    ExportLibrary,
    FrameWriter,
  ],
  exports: [LibrarySnapshots, VersionPublisher, FrameWriter],
})
export class LibraryModule {}
