using System.Linq.Expressions;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using WestKent.Portal.Components;

namespace WestKent.Tests.Portal.Components;

public sealed class FieldTests
{
    private sealed class Answer
    {
        public string? Description { get; set; }
        public Place Place { get; } = new();
    }

    private sealed class Place
    {
        public string? Street { get; set; }
    }

    private Answer Given { get; } = new() { Description = "<b>loud</b> music" };

    [Fact]
    public async Task A_field_is_tied_to_its_label_hint_and_what_is_wrong()
    {
        var markup = await Rendered.Async<TextField>(new()
        {
            ["Name"] = "code",
            ["Label"] = "The code",
            ["Hint"] = "Six digits",
            ["Error"] = "Check the code",
        });

        var input = markup.QuerySelector("input")!;
        Assert.Equal("The code", markup.QuerySelector($"label[for={input.Id}]")!.TextContent);
        var described = input.GetAttribute("aria-describedby")!.Split(' ').Select(id => markup.QuerySelector($"#{id}")!.TextContent);
        Assert.Equal(["Six digits", "Check the code"], described);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_field_takes_its_name_and_value_from_the_model()
    {
        Expression<Func<string?>> description = () => Given.Description;

        var markup = await Rendered.Async<TextAreaField>(new() { ["For"] = description, ["Label"] = "What happened?" });

        var area = markup.QuerySelector("textarea")!;
        Assert.Equal("Given.Description", area.GetAttribute("name"));
        Assert.Equal("<b>loud</b> music", area.TextContent);
        Assert.Null(area.QuerySelector("b"));
    }

    [Fact]
    public async Task The_summary_leads_to_each_wrong_field_in_the_order_of_the_page()
    {
        var form = new EditContext(Given);
        var messages = new ValidationMessageStore(form);
        messages.Add(FieldIdentifier.Create(() => Given.Place.Street), "Tell us the street");
        messages.Add(FieldIdentifier.Create(() => Given.Description), "Tell us what happened");

        var markup = await Rendered.Async<CascadingValue<EditContext>>(new()
        {
            ["Value"] = form,
            ["ChildContent"] = (RenderFragment)(page =>
            {
                Open<TextAreaField>(page, () => Given.Description);
                Open<TextField>(page, () => Given.Place.Street);
                page.OpenComponent<ErrorSummary>(10);
                page.AddComponentParameter(11, nameof(ErrorSummary.Title), "Put right");
                page.CloseComponent();
            }),
        });

        var links = markup.QuerySelectorAll(".govuk-error-summary a");
        Assert.Equal(["Tell us what happened", "Tell us the street"], links.Select(link => link.TextContent));
        Assert.All(links, link => Assert.NotNull(markup.QuerySelector(link.GetAttribute("href")!)));
    }

    [Fact]
    public async Task A_choice_keeps_what_was_chosen_and_opens_its_field()
    {
        var markup = await Rendered.Async<RadioGroup>(new()
        {
            ["Name"] = "contact",
            ["Label"] = "How?",
            ["Value"] = "text",
            ["Choices"] = new Choice[] { new("text", "Text", Reveal: field => field.AddContent(0, "number")), new("letter", "Letter") },
        });

        Assert.Equal("text", Assert.Single(markup.QuerySelectorAll("input[checked]")).GetAttribute("value"));
        Assert.Equal("contact", markup.QuerySelector("input")!.Id);
        Assert.Equal("number", markup.QuerySelector(".govuk-radios__conditional")!.TextContent);
    }

    private static void Open<TField>(RenderTreeBuilder page, Expression<Func<string?>> field)
        where TField : IComponent
    {
        page.OpenComponent<TField>(0);
        page.AddComponentParameter(1, "For", field);
        page.AddComponentParameter(2, "Label", "A label");
        page.CloseComponent();
    }
}
