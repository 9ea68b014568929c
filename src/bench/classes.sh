# shellcheck shell=bash
# Read by the other scripts: compiles the programs of this folder and says where all classes lie in $classpath.
[ -d target/test-classes/dev/blueline/testing ] || mvn -q -B -DskipTests package
classpath=target/bench/classes:target/classes:target/test-classes
for jar in target/lib/*.jar; do
    [ "$jar" = target/lib/blueline.jar ] || classpath=$classpath:$jar
done
mkdir -p target/bench/classes
javac --release 17 -d target/bench/classes -cp "$classpath" src/bench/java/dev/blueline/bench/*.java
