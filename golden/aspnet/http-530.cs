var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", OriginDnsError);

static IResult OriginDnsError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "origin_dns_error",
        ["message"] = "The host name of the origin server could not be resolved",
    };
    return Results.Json(body, statusCode: 530);
}

app.Run();
