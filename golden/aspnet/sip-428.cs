var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UseIdentityHeader);

static IResult UseIdentityHeader()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "use_identity_header",
        ["message"] = "The request has no usable Identity header field",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
