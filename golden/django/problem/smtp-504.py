from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.parameter_not_implemented)
@require_safe
def parameter_not_implemented(request):
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
        "title": "Parameter Not Implemented",
        "status": 504,
        "detail": "Command parameter not implemented",
    }
    return JsonResponse(
        body,
        status=504,
        content_type="application/problem+json",
    )
