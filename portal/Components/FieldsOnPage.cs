using Microsoft.AspNetCore.Components.Forms;

namespace WestKent.Portal.Components;

/// <summary>Which element shows which field, in reading order, so that the summary can link to it.</summary>
internal static class FieldsOnPage
{
    public static OrderedDictionary<FieldIdentifier, string> In(EditContext form)
    {
        if (form.Properties.TryGetValue(typeof(FieldsOnPage), out var known))
            return (OrderedDictionary<FieldIdentifier, string>)known;

        var fields = new OrderedDictionary<FieldIdentifier, string>();
        form.Properties[typeof(FieldsOnPage)] = fields;
        return fields;
    }
}
