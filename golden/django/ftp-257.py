from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.pathname_created)
@require_safe
def pathname_created(request):
    body = {
        "status": "pathname_created",
        "message": "The directory /reports was created",
        "path": "/reports",
    }
    return JsonResponse(body, status=257)
