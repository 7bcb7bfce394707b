from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.deadline_exceeded)
@require_safe
def deadline_exceeded(request):
    body = {
        "type": "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        "title": "DEADLINE_EXCEEDED",
        "status": 504,
        "detail": "The deadline passed before the call completed",
    }
    return JsonResponse(
        body,
        status=504,
        content_type="application/problem+json",
    )
