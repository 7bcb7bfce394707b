from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unknown_resource_priority)
@require_safe
def unknown_resource_priority(request):
    body = {
        "error": "unknown_resource_priority",
        "message": "The resource priority of this request is unknown",
        "resource_priority": "q735.3",
    }
    headers = {
        "Accept-Resource-Priority": "q735.3",
    }
    return JsonResponse(
        body,
        status=400,
        headers=headers,
    )
