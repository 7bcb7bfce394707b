var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityDataWanted);

static IResult SecurityDataWanted()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "security_data_wanted",
        ["message"] = "The security mechanism is accepted: send security data",
        ["adat"] = "c2VydmVyLXRva2VuLTE=",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
