using System;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using static System.FormattableString;

internal static IResult PartialContent(
    JsonNode items,
    long first,
    long last,
    long total,
    string message = "The requested part is being sent"
)
{
    return new PartialContentResult(
        context => PartialContent(context, items, first, last, total, message)
    );
}

private static IResult PartialContent(
    HttpContext context,
    JsonNode items,
    long first,
    long last,
    long total,
    string message
)
{
    context.Response.Headers.ContentRange = Invariant($"items {first}-{last}/{total}");
    var body = new JsonObject
    {
        ["type"] = "about:blank",
        ["title"] = "Partial Content",
        ["status"] = 206,
        ["detail"] = message,
        ["items"] = items?.DeepClone(),
        ["first"] = first,
        ["last"] = last,
        ["total"] = total,
    };
    return Results.Text(body.ToJsonString(), "application/problem+json", statusCode: 206);
}

private sealed class PartialContentResult(Func<HttpContext, IResult> answer) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        return answer(httpContext).ExecuteAsync(httpContext);
    }
}
