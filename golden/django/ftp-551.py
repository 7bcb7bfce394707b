from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.page_type_unknown)
@require_safe
def page_type_unknown(request):
    body = {
        "error": "page_type_unknown",
        "message": "The page type is unknown",
    }
    return JsonResponse(body, status=551)
