using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Writes type names without assembly versions, as the serializer does by default, but makes each name only once.</summary>
internal sealed partial class ShortTypeNames : DefaultSerializationBinder
{
    private readonly ConcurrentDictionary<Type, string> _names = new();

    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = _names.GetOrAdd(serializedType, type => AssemblyDetails().Replace(type.AssemblyQualifiedName, string.Empty));
    }

    [GeneratedRegex(@", Version=[^,\]]*, Culture=[^,\]]*, PublicKeyToken=[^,\]]*")]
    private static partial Regex AssemblyDetails();
}
