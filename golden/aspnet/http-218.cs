var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ThisIsFine);

static IResult ThisIsFine()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "this_is_fine",
        ["message"] = "The response of the upstream server is passed on unchanged",
    };
    return Results.Json(body, statusCode: 218);
}

app.Run();
