from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.not_found)
@require_safe
def not_found(request):
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
        "title": "Not Found",
        "status": 404,
        "detail": "No such user in this domain",
    }
    return JsonResponse(
        body,
        status=404,
        content_type="application/problem+json",
    )
