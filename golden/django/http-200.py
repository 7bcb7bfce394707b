from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.ok)
@require_safe
def ok(request):
    body = {
        "status": "ok",
        "message": "The request succeeded",
    }
    return JsonResponse(body, status=200)
