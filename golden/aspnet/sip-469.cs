var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadInfoPackage);

static IResult BadInfoPackage(HttpContext context)
{
    context.Response.Headers["Recv-Info"] = "g.3gpp.ussd";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_info_package",
        ["message"] = "This Info Package is not accepted",
        ["recv_info"] = "g.3gpp.ussd",
    };
    return Results.Json(body, statusCode: 469);
}

app.Run();
