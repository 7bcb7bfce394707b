var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MoreSecurityDataRequired);

static IResult MoreSecurityDataRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "more_security_data_required",
        ["message"] = "The security data is accepted: send more",
        ["adat"] = "c2VydmVyLXRva2VuLTI=",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
