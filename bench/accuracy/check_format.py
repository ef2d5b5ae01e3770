"""Say what is wrong with story files: python bench/accuracy/check_format.py [FILE.story …]."""

import sys
from pathlib import Path

from stories import FOLDER, cases_of, faults_of, read_story

if __name__ == "__main__":
    paths = [Path(word) for word in sys.argv[1:]] or sorted(FOLDER.glob("*.story"))
    count = 0
    for path in paths:
        try:
            story = read_story(path)
        except ValueError as error:
            print(f"{path.name}: {error}")
            count += 1
            continue
        faults = list(faults_of(story))
        count += len(faults)
        words = sum(len(text.plain.split()) for text in story.texts)
        print(f"{path.name}: {len(story.texts)} documents, {words} words, {sum(1 for _ in cases_of(story))} cases")
        for fault in faults:
            print(f"  {fault}")
    sys.exit(int(count > 0))
