from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.multiple_choices)
@require_safe
def multiple_choices(request):
    body = {
        "status": "multiple_choices",
        "message": "Several representations are available: choose one",
        "location": "/reports/42.json",
        "alternative": "/reports/42.csv",
    }
    headers = {
        "Location": "/reports/42.json",
        "Link": '</reports/42.csv>; rel="alternate"',
    }
    return JsonResponse(
        body,
        status=300,
        headers=headers,
    )
