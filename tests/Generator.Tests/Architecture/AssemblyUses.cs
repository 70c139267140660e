using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Generator.Tests.Architecture;

/// <summary>
/// What each type of the program uses, read from the built assembly (ECMA-335): signatures, fields, base types and every instruction that names a type or
/// member. Nested types count as their outermost one, so that lambdas and iterators are part of the class they are written in.
/// </summary>
internal sealed class AssemblyUses
{
    private static readonly Dictionary<int, OperandType> s_operands = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(code => (ushort)code.Value + 0, code => code.OperandType);

    private readonly MetadataReader _metadata;
    private readonly PEReader _file;
    private readonly Dictionary<string, HashSet<string>> _uses = new(StringComparer.Ordinal);

    private AssemblyUses(PEReader file)
    {
        _file = file;
        _metadata = file.GetMetadataReader();
        foreach (var handle in _metadata.TypeDefinitions)
        {
            var name = NameOf(handle);
            if (!_uses.TryGetValue(name, out var uses))
            {
                _uses.Add(name, uses = new HashSet<string>(StringComparer.Ordinal));
            }

            Collect(_metadata.GetTypeDefinition(handle), uses);
        }
    }

    /// <summary>By type (`Generator.Web.Address`): the types (`System.String`) and members (`System.String::Concat`) it uses.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>> OfProgram { get; } = Read();

    private static Dictionary<string, HashSet<string>> Read()
    {
        using var file = new PEReader(File.OpenRead(Path.Join(AppContext.BaseDirectory, "generator.dll")));
        return new AssemblyUses(file)._uses;
    }

    private void Collect(TypeDefinition type, HashSet<string> uses)
    {
        var signatures = new TypeNames(this, uses);
        Add(type.BaseType, uses);
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            Add(_metadata.GetInterfaceImplementation(implementation).Interface, uses);
        }

        foreach (var field in type.GetFields())
        {
            _metadata.GetFieldDefinition(field).DecodeSignature(signatures, null);
        }

        foreach (var handle in type.GetMethods())
        {
            var method = _metadata.GetMethodDefinition(handle);
            method.DecodeSignature(signatures, null);
            if (method.RelativeVirtualAddress != 0)
            {
                CollectBody(_file.GetMethodBody(method.RelativeVirtualAddress), signatures, uses);
            }
        }
    }

    private void CollectBody(MethodBodyBlock body, TypeNames signatures, HashSet<string> uses)
    {
        if (!body.LocalSignature.IsNil)
        {
            _metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(signatures, null);
        }

        var code = body.GetILReader();
        while (code.RemainingBytes > 0)
        {
            int operation = code.ReadByte();
            operation = operation == 0xFE ? 0xFE00 | code.ReadByte() : operation;
            switch (s_operands[operation])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Add(MetadataTokens.EntityHandle(code.ReadInt32()), uses);
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineSig or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
            }
        }
    }

    private void Add(EntityHandle handle, HashSet<string> uses)
    {
        var signatures = new TypeNames(this, uses);
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition or HandleKind.TypeReference when !handle.IsNil:
                uses.Add(NameOf(handle));
                break;
            case HandleKind.TypeSpecification:
                _metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatures, null);
                break;
            case HandleKind.MethodDefinition:
                var method = _metadata.GetMethodDefinition((MethodDefinitionHandle)handle);
                AddMember(method.GetDeclaringType(), method.Name, uses);
                break;
            case HandleKind.FieldDefinition:
                var field = _metadata.GetFieldDefinition((FieldDefinitionHandle)handle);
                AddMember(field.GetDeclaringType(), field.Name, uses);
                break;
            case HandleKind.MemberReference:
                var member = _metadata.GetMemberReference((MemberReferenceHandle)handle);
                AddMember(member.Parent, member.Name, uses);
                break;
            case HandleKind.MethodSpecification:
                var specification = _metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(signatures, null);
                Add(specification.Method, uses);
                break;
        }
    }

    private void AddMember(EntityHandle parent, StringHandle name, HashSet<string> uses)
    {
        Add(parent, uses);
        if (parent.Kind is HandleKind.TypeDefinition or HandleKind.TypeReference)
        {
            uses.Add($"{NameOf(parent)}::{_metadata.GetString(name)}");
        }
    }

    private string NameOf(EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeReference)
        {
            var reference = _metadata.GetTypeReference((TypeReferenceHandle)handle);
            return reference.ResolutionScope.Kind == HandleKind.TypeReference
                ? NameOf(reference.ResolutionScope)
                : Full(reference.Namespace, reference.Name);
        }

        var definition = _metadata.GetTypeDefinition((TypeDefinitionHandle)handle);
        return definition.IsNested ? NameOf(definition.GetDeclaringType()) : Full(definition.Namespace, definition.Name);
    }

    private string Full(StringHandle space, StringHandle name) => space.IsNil ? _metadata.GetString(name) : $"{_metadata.GetString(space)}.{_metadata.GetString(name)}";

    /// <summary>Puts every type that a signature names into a set.</summary>
    private sealed class TypeNames(AssemblyUses assembly, HashSet<string> uses) : ISignatureTypeProvider<bool, object?>
    {
        public bool GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => uses.Add(assembly.NameOf(handle));

        public bool GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => uses.Add(assembly.NameOf(handle));

        public bool GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
            reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

        public bool GetArrayType(bool elementType, ArrayShape shape) => true;

        public bool GetByReferenceType(bool elementType) => true;

        public bool GetFunctionPointerType(MethodSignature<bool> signature) => true;

        public bool GetGenericInstantiation(bool genericType, ImmutableArray<bool> typeArguments) => true;

        public bool GetGenericMethodParameter(object? genericContext, int index) => true;

        public bool GetGenericTypeParameter(object? genericContext, int index) => true;

        public bool GetModifiedType(bool modifier, bool unmodifiedType, bool isRequired) => true;

        public bool GetPinnedType(bool elementType) => true;

        public bool GetPointerType(bool elementType) => true;

        public bool GetPrimitiveType(PrimitiveTypeCode typeCode) => true;

        public bool GetSZArrayType(bool elementType) => true;
    }
}
